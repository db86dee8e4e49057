/** All that narrows the list, in one file that loads right after the first results (or when something is not as usual). */
export { MeetingText } from '../../search/meeting-text.js';
export { groupFinderTools } from './group-finder.tools.styles.js';
export {
  chipsTemplate,
  filterDialogTemplate,
  filtersTemplate,
  noGroupsTemplate,
  noMatchesTemplate,
  staleTemplate,
} from './group-finder.tools.template.js';
export { optionLabel, TOOLS_SECTIONS, toolsView, type ToolsView, type ToolsWords } from './group-finder.tools.view.js';
