/** The one language of a script that is built for each; compiled in by `vite.config.ts`. */
declare module "virtual:language" {
  const locale: import("./i18n/locale.ts").Locale;
  export default locale;
}
