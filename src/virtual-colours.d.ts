/** The colours of both themes, as custom properties: written while building. */
declare module "virtual:colours.css" {}
