/** The embedded practice post: only its language is a matter of script. */
import { showInChosenLanguage } from './language.js';

await showInChosenLanguage();
