import './inks.css';
import './base.css';
import './student.css';
import './screens.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { isCode, tidyCode } from './code.ts';
import { openShelf } from './shelf.ts';

const shelf = openShelf(() => localStorage);
const linked = tidyCode(location.hash);
const page = document.getElementById('page');
if (page !== null) render(<App shelf={shelf} first={isCode(linked) ? linked : shelf.last()} />, page);
