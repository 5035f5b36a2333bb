/** One ledger command with what it took, as a line of JSON after its own output. For `ledgerVerify.ts`. */

import { exportLedger, verifyDatabase, verifyExport } from '../hub/commands/ledger.ts';
import { readEnvironment } from '../hub/environment.ts';
import { processEnvironment } from '../platform/environment.ts';

const [command = '', file = ''] = process.argv.slice(2);
const where = { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment };
const began = performance.now();
if (command === 'export') await exportLedger(file, where);
else await (file === '' ? verifyDatabase(where) : verifyExport(file, where));
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 }));
