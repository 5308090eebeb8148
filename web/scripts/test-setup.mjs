import { writeCatalogues } from './catalogues.mjs';

/** Tests read the compiled catalogues, like the apps do. */
export default function setup() {
  writeCatalogues();
}
