/** A mill: three dots that come in, and the waves of a feed that go out. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4e5f"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M8 24a0 0 0 0 1 0 0M8 15a9 9 0 0 1 9 9M8 7a17 17 0 0 1 17 17"/></g><circle cx="9" cy="23" r="2.6" fill="#fff"/></svg>
`;
