import type { Job } from './jobs.ts';

/** Text for use in markup. */
export const encode = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);

const STYLE = `
  :root { color-scheme: light; --ink: #20242b; --soft: #5d6672; --line: #e3e6ea; --brand: #2b4c7e; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #f6f7f9; color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
  a { color: var(--brand); }
  header.site { background: #fff; border-bottom: 1px solid var(--line); }
  header.site div, main { max-width: 860px; margin: 0 auto; padding: 0 24px; }
  header.site div { display: flex; align-items: center; gap: 24px; height: 60px; }
  header.site b { font-size: 18px; letter-spacing: -0.01em; }
  header.site b a { color: inherit; text-decoration: none; }
  header.site span { color: var(--soft); font-size: 14px; }
  main { padding-top: 32px; padding-bottom: 120px; }
  h1 { font-size: 30px; line-height: 1.2; letter-spacing: -0.02em; margin: 0 0 6px; }
  h2 { font-size: 19px; margin: 32px 0 8px; }
  .card { background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 28px 32px; }
  .list { list-style: none; padding: 0; margin: 24px 0; display: grid; gap: 12px; }
  .list li { background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 18px 22px; display: grid;
    grid-template-columns: 44px 1fr auto; gap: 2px 16px; align-items: center; }
  .list h3 { margin: 0; font-size: 17px; }
  .list h3 a { text-decoration: none; }
  .list small, .soft { color: var(--soft); font-size: 14px; }
  .logo { width: 44px; height: 44px; border-radius: 10px; display: grid; place-items: center; color: #fff; font-weight: 600; }
  .head { display: flex; gap: 20px; align-items: flex-start; }
  .head .logo { width: 60px; height: 60px; font-size: 22px; border-radius: 14px; flex: none; }
  .facts { display: flex; flex-wrap: wrap; gap: 6px 20px; padding: 0; margin: 10px 0 20px; list-style: none; color: var(--soft); }
  .button, button { display: inline-block; background: var(--brand); color: #fff; border: 0; border-radius: 8px; padding: 11px 20px;
    font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
  button.plain { background: none; color: var(--brand); }
  form { display: grid; gap: 16px; max-width: 460px; }
  label { display: grid; gap: 4px; font-size: 14px; font-weight: 600; }
  input, textarea { font: inherit; padding: 9px 12px; border: 1px solid #b9c0c9; border-radius: 8px; background: #fff; }
  [aria-invalid] { border-color: #b3422f; }
  .problem { margin: 0; padding: 10px 14px; background: #fdeeeb; border-radius: 8px; color: #8b2c1c; }
  iframe { width: 100%; height: 460px; border: 0; }
  dialog { border: 0; border-radius: 14px; padding: 28px 32px; width: 460px; box-shadow: 0 20px 60px #0004; }
  dialog::backdrop { background: #0006; }
`;

/** A whole page of the board. */
export const layout = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${encode(title)}</title>
    <link rel="icon" href="data:,">
    <style>${STYLE}</style>
    ${head}
  </head>
  <body>
    <header class="site"><div><b><a href="/">Harbour Jobs</a></b><span>A job board to try things on. Nothing here is real.</span></div></header>
    <main>${body}</main>
  </body>
</html>`;

/** A page inside a frame: without the board around it. */
export const bare = (title: string, body: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${encode(title)}</title><style>${STYLE} body { background: #fff; }</style></head>
  <body>${body}</body>
</html>`;

/** The employer's sign. */
export const logo = (job: Job) =>
  `<span class="logo" aria-hidden="true" style="background: hsl(${job.hue} 42% 40%)">${encode(job.company[0] ?? '')}</span>`;
