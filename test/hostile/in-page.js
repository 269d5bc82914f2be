// Runs in every frame of the browser before anything else: what payloads call says so in the console.
(() => {
  const fire = () => {
    let place = "?";
    try {
      let frame = window;
      while (frame.parent !== frame.parent.parent) frame = frame.parent;
      place = frame.name.replace("frame-", "");
    } catch {
      // A frame that may not look at its parents has run all the same.
    }
    console.log(`fired ${place}`);
  };
  for (const name of ["alert", "prompt", "confirm", "print", "__x"])
    Object.defineProperty(window, name, { value: fire, configurable: true, writable: true });
})();

// Opens each document in a frame of its own, and waits for what comes after their loads: errors of
// images, timers, animations.
window.openAll = async (documents) => {
  const loads = documents.map((text, i) => {
    const frame = document.createElement("iframe");
    frame.name = `frame-${i}`;
    // All but leading the whole page away.
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-modals");
    frame.srcdoc = text;
    const loaded = new Promise((resolve) =>
      frame.addEventListener("load", resolve, { once: true }),
    );
    document.body.append(frame);
    return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  });
  await Promise.all(loads);
  await new Promise((resolve) => setTimeout(resolve, 100));
};

// Elements, attributes and addresses that could run something, in all frames: [place, what].
window.findLatent = () => {
  const elements =
    "script:not([type='application/ld+json']),iframe,frame,object,embed,applet,svg,math,form,base,style," +
    "animate,set,foreignObject,portal,meta[http-equiv]:not([http-equiv='Content-Security-Policy'])";
  const addresses = [
    "href",
    "src",
    "action",
    "formaction",
    "background",
    "poster",
    "data",
    "cite",
    "xlink:href",
  ];
  const isScript = ({ name }) => name.startsWith("on") || name === "srcdoc" || name === "style";
  const isHarmless = ({ name, value }) => {
    if (!addresses.includes(name)) return true;
    const protocol = URL.parse(value, "https://x.example/")?.protocol;
    return protocol === undefined || ["http:", "https:", "mailto:"].includes(protocol);
  };
  // As the browser has them: a form has its inputs, and a document its pictures, in place of what they name.
  const { get: attributesOf } = Object.getOwnPropertyDescriptor(Element.prototype, "attributes");
  const { get: markupOf } = Object.getOwnPropertyDescriptor(Element.prototype, "outerHTML");
  const allIn = (own, selector) => [...Document.prototype.querySelectorAll.call(own, selector)];
  return [...document.querySelectorAll("iframe")].flatMap((frame, i) => {
    const own = frame.contentDocument;
    if (!own) return [[i, "it went elsewhere"]];
    return [
      ...allIn(own, elements).map((element) => [i, markupOf.call(element).slice(0, 80)]),
      ...allIn(own, "*").flatMap((element) =>
        [...attributesOf.call(element)]
          .filter((attribute) => isScript(attribute) || !isHarmless(attribute))
          .map(({ name, value }) => [i, `${element.localName} ${name}="${value.slice(0, 60)}"`]),
      ),
    ];
  });
};
