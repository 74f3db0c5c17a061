/**
 * Runs in the page. The rendered body as HTML: open shadow roots as declarative templates, the values of fields mirrored as
 * attributes, without scripts, styles, pictures and comments, and without class names.
 */
export function serialize() {
  const DROPPED = new Set(['SCRIPT', 'STYLE', 'LINK', 'NOSCRIPT', 'SVG', 'IFRAME', 'IMG', 'CANVAS']);
  const STYLING = /^(?:class|data-v-.*|data-radix-.*|srcset|on.*)$/;
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue);
    if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName.toUpperCase())) return null;
    const made = document.createElement(node.localName);
    for (const { name, value } of node.attributes) {
      if (!STYLING.test(name)) made.setAttribute(name, value);
    }
    if (node.localName === 'input' || node.localName === 'textarea') made.setAttribute('value', node.value);
    if (node.localName === 'textarea') made.textContent = node.value;
    else made.append(...[...node.childNodes].map(copy).filter(Boolean));
    if (node.shadowRoot) {
      const template = document.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      template.content.append(...[...node.shadowRoot.childNodes].map(copy).filter(Boolean));
      made.prepend(template);
    }
    return made;
  };
  const { lang, dir } = document.documentElement;
  return { html: copy(document.body).outerHTML, lang, dir, now: Date.now(), languages: [...navigator.languages] };
}
