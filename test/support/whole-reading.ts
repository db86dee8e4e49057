/** Puts every file in place that readers load on demand, for tests of what they are made of. */
import { putEverything } from '../../src/sources/whole.js';

putEverything();
