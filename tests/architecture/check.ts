import { filesOf, importsOf, packageOf } from "./imports.ts";

/** Where and why a folder may import something. */
export interface Permission {
  readonly why: string;
  /** Only these files or folders of the importing folder: `charts/`, `worker.ts`. Absent: all of it. */
  readonly from?: readonly string[];
  /** Only these files of the imported folder. Absent: all of it. */
  readonly only?: readonly string[];
  /** Only types: nothing of it runs here. */
  readonly isTypesOnly?: boolean;
}

export interface Folder {
  /** A file imports its own folder or a lower number. */
  readonly level: number;
  /**
   * Its floors from the ground, and the rooms on each: folders like `rows/`, and files, which share a room. A file
   * imports its own room or a lower floor; rooms of one floor never meet. What is in no room is on top. Absent: it has
   * one room.
   */
  readonly rooms?: readonly (readonly string[])[];
  readonly folders: Readonly<Record<string, Permission>>;
  readonly packages: Readonly<Record<string, Permission>>;
}

export type ArchitectureMap = Readonly<Record<string, Folder>>;

/** Text of each file, by its path from the root, with `/`. */
export type Files = ReadonlyMap<string, string>;

const isUnder = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));

/** `src/views/charts/bars/index.ts` is `charts/bars/index.ts` of the folder `views`. */
function placeOf(path: string): { readonly folder: string; readonly rest: string } | null {
  const [, folder, rest] = /^src\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return folder && rest ? { folder, rest } : null;
}

function refusal(
  rest: string,
  permission: Permission | undefined,
  isType: boolean,
  target?: string,
): string | null {
  if (!permission) return "which is not on its list";
  if (permission.from && !isUnder(rest, permission.from)) {
    return `which only ${permission.from.join(", ")} may`;
  }
  if (target && permission.only && !isUnder(target, permission.only)) {
    return `of which it may import only ${permission.only.join(", ")}`;
  }
  if (permission.isTypesOnly && !isType) return "of which it may import only types";
  return null;
}

function refusedImports(path: string, files: Files, map: ArchitectureMap): readonly string[] {
  const place = placeOf(path);
  const folder = place && map[place.folder];
  if (!place || !folder) return [];
  const wrongs: string[] = [];
  for (const imported of importsOf(path, files.get(path) ?? "")) {
    const targets = filesOf(path, imported, files.keys());
    if (targets === null) {
      const name = packageOf(imported.source);
      const why = refusal(place.rest, folder.packages[name], imported.isType);
      if (why) wrongs.push(`${path} imports the package ${name}, ${why}`);
      continue;
    }
    for (const target of targets) {
      const there = placeOf(target);
      if (!there) wrongs.push(`${path} imports ${target}, outside of the folders of src`);
      else if (there.folder !== place.folder) {
        const isHigher = (map[there.folder]?.level ?? Number.POSITIVE_INFINITY) >= folder.level;
        const why = isHigher
          ? "which is not below it"
          : refusal(place.rest, folder.folders[there.folder], imported.isType, there.rest);
        if (why) wrongs.push(`${path} imports ${target}, ${why}`);
      }
    }
  }
  return wrongs;
}

/** Every import that the map does not allow, as a sentence. */
export const wrongImports = (files: Files, map: ArchitectureMap): readonly string[] =>
  [...files.keys()].flatMap((path) => refusedImports(path, files, map));

/** Where a file of a folder is: on which floor, and in which room. What is in no room is on top. */
function roomOf(
  rest: string,
  rooms: Folder["rooms"] = [],
): { readonly floor: number; readonly room: string } {
  const floor = rooms.findIndex((places) => isUnder(rest, places));
  const room = rooms[floor]?.find((place) => place.endsWith("/") && isUnder(rest, [place])) ?? "";
  return { floor: floor < 0 ? rooms.length : floor, room };
}

/** Every import that runs back inside a folder, as a sentence. */
export function arrowsBack(files: Files, map: ArchitectureMap): readonly string[] {
  const wrongs: string[] = [];
  for (const [path, text] of files) {
    const place = placeOf(path);
    const rooms = place && map[place.folder]?.rooms;
    if (!place || !rooms) continue;
    const here = roomOf(place.rest, rooms);
    for (const target of importsOf(path, text).flatMap((each) => filesOf(path, each, files.keys()) ?? [])) {
      const there = placeOf(target);
      if (there?.folder !== place.folder) continue;
      const { floor, room } = roomOf(there.rest, rooms);
      if (floor > here.floor || (floor === here.floor && room !== here.room))
        wrongs.push(`${path} imports ${target}, which is not below it`);
    }
  }
  return wrongs;
}

/** Rooms of the map that hold no file. */
export const emptyRooms = (files: Files, map: ArchitectureMap): readonly string[] =>
  Object.entries(map).flatMap(([folder, { rooms = [] }]) =>
    rooms
      .flat()
      .filter((place) => ![...files.keys()].some((path) => isUnder(path, [`src/${folder}/${place}`])))
      .map((place) => `${folder}/${place} is in the map, and not in src`),
  );

/** Files of `src` whose folder is not in the map, and folders of the map that are not in `src`. */
export function wrongFolders(files: Files, map: ArchitectureMap): readonly string[] {
  const inside = [...files.keys()].filter((path) => path.startsWith("src/"));
  const present = new Set(inside.map((path) => placeOf(path)?.folder));
  const strays = inside.filter((path) => {
    const folder = placeOf(path)?.folder;
    // Declarations of what the build makes belong to no folder.
    return folder === undefined ? !path.endsWith(".d.ts") : !Object.hasOwn(map, folder);
  });
  return [
    ...strays.map((path) => `${path} is in no folder of the map`),
    ...Object.keys(map)
      .filter((folder) => !present.has(folder))
      .map((folder) => `${folder} is in the map, and not in src`),
  ];
}

/** Files that import each other in a ring: each ring once, from its first file in the alphabet. */
export function cycles(files: Files): readonly string[] {
  const rings = new Set<string>();
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = trail.slice(start);
      const turn = ring.indexOf([...ring].sort()[0] ?? path);
      rings.add([...ring.slice(turn), ...ring.slice(0, turn), ring[turn]].join(" → "));
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const imported of importsOf(path, files.get(path) ?? "")) {
      for (const target of filesOf(path, imported, files.keys()) ?? []) if (files.has(target)) visit(target);
    }
    trail.pop();
    done.add(path);
  };
  for (const path of files.keys()) visit(path);
  return [...rings].sort();
}

export const LONGEST_FILE = 300;

/** What a language says is looked up, not read through: it stays one file, however many words it learns. */
const isTable = (path: string): boolean => path.startsWith("src/infer/words/languages/");

/** Sources of more lines than a reader takes in. */
export const longFiles = (files: Files): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    return /\.tsx?$/.test(path) && lines > LONGEST_FILE && !isTable(path)
      ? [`${path} has ${lines} lines`]
      : [];
  });
