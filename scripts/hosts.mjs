import { existsSync } from "node:fs";
import { installPackages, isRootOnDebian } from "./packages.mjs";

const HOSTS = [
  { name: "nginx", variable: "NGINX_PATH", path: "/usr/sbin/nginx", packages: ["nginx-light"] },
  // Its modules lie beside it, where only Debian and its kin put them.
  { name: "Apache", variable: "APACHE_PATH", path: "/usr/sbin/apache2", packages: ["apache2-bin"] },
];

/**
 * Finds the hosts that the README has lines for, or gets them where the distribution has them. Those that are not there
 * are left out: their tests are skipped.
 *
 * @returns {Record<string, string>} the environment in which their tests start them
 */
export function findHosts() {
  const environment = {};
  for (const { name, variable, path, packages } of HOSTS) {
    if (!existsSync(path) && isRootOnDebian()) {
      console.log(`No ${name} found: installing ${packages.join(" ")} (apt-get)`);
      installPackages(["--no-install-recommends", ...packages]);
    }
    if (existsSync(path)) environment[variable] = path;
    else console.log(`No ${name}: its tests are skipped. Debian: apt-get install ${packages.join(" ")}`);
  }
  return environment;
}
