/** A document laid out in a frame without scripts: what is visible depends on layout. Its links lead from `base`, if given. */
export async function renderedDocument(html: string, base?: URL): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1200px;height:900px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = base ? html.replace(/(?=<title>)/, `<base href="${base.href}">`) : html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}
