import { hrefOf } from '../route.ts';
import { shelf } from './shelf.ts';

/** Everything that can be opened from here, in three groups. */
export function Shelf() {
  return (
    <>
      {shelf().map(({ id, name, entries }) => (
        <section key={id} aria-labelledby={`shelf-${id}`}>
          <h2 id={`shelf-${id}`}>{name}</h2>
          <ul class="shelf">
            {entries.map((entry) => (
              <li key={entry.section}>
                <a href={hrefOf('recovery', entry.section)}>{entry.name}</a>
                <p class="muted">{entry.hint}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
