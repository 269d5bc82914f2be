// Stands in a bundle for a library that is loaded and never called: see infra/bundle.ts.
module.exports = {};
