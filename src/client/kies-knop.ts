// Collecting for "Mijn selectie": the buttons, and the lists that get them.
import './selectie/pick.ts';
import './selectie/pick-in-lists.ts';
