import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import siteNames from 'virtual:site-names';
import { render } from 'preact';
import { App } from '../../components/dashboard/App.tsx';
import { followSettings } from '../../components/ui/settings.ts';

void followSettings().finally(() => render(<App siteNames={siteNames} />, document.body));
