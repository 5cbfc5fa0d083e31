/** A listing as large as the large boards serve it: some thousands of elements, scripts that keep changing the page. */
export function largeListing(): string {
  const rows = Array.from(
    { length: 1500 },
    (_, n) =>
      `<li class="row" data-id="${n}"><a href="/jobs/${n}"><h3>Role ${n} at Employer ${n % 40}</h3></a><p><span>Place ${n % 17}</span> <span>${n} days ago</span></p><button type="button" aria-label="Save role ${n}">Save</button></li>`,
  ).join('');
  const text = Array.from(
    { length: 400 },
    (_, n) => `<p>Paragraph ${n}: you look after the reef, and the people who come to see it.</p>`,
  ).join('');
  return page(
    'Marine Park Ranger | Reef Parks | LinkedIn',
    `<main><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/reef">Reef Parks</a></div>
     <div class="job-details-jobs-unified-top-card__job-title"><h1>Marine Park Ranger</h1></div>
     <button class="jobs-apply-button" aria-label="Easy Apply to Marine Park Ranger">Easy Apply</button>
     <div id="job-details"><h2>About the job</h2>${text}</div></main><ul>${rows}</ul>`,
  );
}

/** A page of the same size and liveliness on the same site that is no listing: a feed. */
export function largeFeed(): string {
  const posts = Array.from(
    { length: 1500 },
    (_, n) =>
      `<article><h3>Person ${n}</h3><p>Something happened to person ${n}, and they say so at length.</p><button type="button">Like</button></article>`,
  ).join('');
  return page('Feed | LinkedIn', `<main>${posts}</main>`);
}

/** Keeps changing for three seconds, as pages with live parts do: 60 batches of 20 elements, one each 50 ms. */
const LIVELY = `let n = 0; const box = document.querySelector('#live'); const timer = setInterval(() => {
  for (let i = 0; i < 20; i++) { const p = document.createElement('p'); p.textContent = 'Live ' + n + ' ' + i; box.append(p); }
  if (++n >= 60) clearInterval(timer);
}, 50);`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<div id="live"></div><script>${LIVELY}</script></body></html>`;
}
