import { walkAtRandom } from './night.ts';

walkAtRandom(1);
