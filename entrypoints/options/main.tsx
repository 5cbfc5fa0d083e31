import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import siteNames from 'virtual:site-names';
import { render } from 'preact';
import { App } from '../../components/dashboard/App.tsx';
import { book } from '../../components/ui/book.ts';
import { readOwnTimes } from '../../components/ui/followUps.ts';
import { followSettings } from '../../components/ui/settings.ts';

/** So long (ms) the dashboard waits for its first rows, to be drawn once and whole. */
const PATIENCE = 200;

// All at once, and the database first, which takes longest to open.
const rows = book.begin();
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
void Promise.allSettled([followSettings(), readOwnTimes(), Promise.race([rows, patience])]).then(() =>
  render(<App siteNames={siteNames} />, document.body),
);
