import { render } from 'preact';
import '../page/fonts.css';
import '../page/themes.css';
import '../page/base.css';
import '../page/telling.css';
import '../page/record.css';
import '../page/ending.css';
import '../page/paper.css';
import './wall.css';
import './night.css';
import './after.css';
import { keyOf } from './place.ts';
import { NoClass, Wall } from './wall.tsx';

const page = document.getElementById('page');
const found = keyOf(location.hash);
// Another class’s address in the same tab is another page.
addEventListener('hashchange', () => location.reload());
if (page !== null) render(found === null ? <NoClass /> : <Wall code={found.code} wallKey={found.key} />, page);
