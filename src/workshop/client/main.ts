// The planner in the browser. The plan lives in memory and in the address; nothing is stored, nothing is sent.
import { startAdding } from './add.ts';
import { startAddress } from './address.ts';
import { startEditing } from './edit.ts';
import { startFiles } from './files.ts';
import { startFilter } from './filter.ts';
import { startPrinting } from './paper.ts';
import { startSharing } from './share.ts';
import { showPlan } from './sheet.ts';

showPlan();
startEditing();
startAdding();
startFilter();
startSharing();
startFiles();
startPrinting();
startAddress();
