/**
 * A document as the browser means it. `<img name="body">` stands before the document's own `body`, and a form called "title"
 * before its title (https://html.spec.whatwg.org/#dom-document-nameditem): what is asked of this one is looked up where no
 * element of the page can stand.
 */
export function unclobbered(document: Document): Document {
  return new Proxy(document, {
    get(target, key) {
      for (let at: object | null = Object.getPrototypeOf(target); at; at = Object.getPrototypeOf(at)) {
        const found = Object.getOwnPropertyDescriptor(at, key);
        if (found?.get) return found.get.call(target);
        if (found) return typeof found.value === 'function' ? found.value.bind(target) : found.value;
      }
      return Reflect.get(target, key, target);
    },
  });
}
