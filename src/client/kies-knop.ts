// Collecting for "Mijn selectie", on every page: the buttons, the lists that get them, the count in the header.
import './selectie/pick.ts';
import './selectie/pick-in-lists.ts';
