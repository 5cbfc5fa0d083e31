/**
 * Tries every way to the network that a document or a worker has, each with an address of its own below `to`. Runs where it
 * is evaluated.
 *
 * @returns what the security policy refused, as `directive address`, in the order of the alphabet
 */
export async function tryAll(to: string): Promise<string[]> {
  const refused = new Set<string>();
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    refused.add(`${effectiveDirective} ${blockedURI}`);
  });
  const nothing = () => {};
  const secure = to.replace('https:', 'wss:');
  const ways: (() => unknown)[] = [
    () => fetch(`${to}/fetch`).catch(nothing),
    () => new WebSocket(`${secure}/socket`),
    () => new EventSource(`${to}/events`),
  ];
  if (globalThis.document) {
    const add = (name: string, how: object) => {
      const element = Object.assign(document.createElement(name), how);
      document.documentElement.append(element);
      return element;
    };
    ways.push(
      () => navigator.sendBeacon(`${to}/beacon`, 'x'),
      () => add('img', { src: `${to}/image` }),
      () => add('script', { src: `${to}/script` }),
      () => add('link', { rel: 'stylesheet', href: `${to}/style` }),
      () => add('video', { src: `${to}/video` }),
      () => add('object', { data: `${to}/object` }),
      () => {
        add('iframe', { name: to });
        (add('form', { action: `${to}/form`, method: 'post', target: to }) as HTMLFormElement).submit();
      },
      () => add('iframe', { src: `${to}/frame` }),
    );
  }
  for (const way of ways)
    try {
      await way();
    } catch {
      // Refused at once: said by the event as well.
    }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return [...refused].sort();
}
