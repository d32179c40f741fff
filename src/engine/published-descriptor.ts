import { READ } from "../survey/data-package/shape.ts";

/** What of a descriptor is looked at here, once its shape has been checked. */
interface Descriptor {
  readonly resources: readonly Resource[];
}

interface Resource {
  readonly holds?: "answers" | "published-figures";
  readonly name: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly multiples?: readonly { readonly name: string }[];
    readonly batteries?: readonly { readonly items: readonly string[] }[];
  };
}

interface Field {
  readonly name: string;
  readonly partOf?: string;
  readonly publish?: unknown;
}

/**
 * A descriptor with what is read of it alone, and without what is left out: what its fields list is what respondents
 * answered, and what other tools keep in it (rows, examples, resources that are not ours) may be anything.
 *
 * @param kept - of each resource of answers, by its name, the variables that are published
 */
export function publishedDescriptor(
  descriptor: unknown,
  kept: ReadonlyMap<string, ReadonlySet<string>>,
): unknown {
  const { resources } = descriptor as Descriptor;
  return {
    ...pick(descriptor, READ.package),
    resources: resources.flatMap((resource) => {
      if (resource.holds === "published-figures") return [pick(resource, READ.figures)];
      const variables = kept.get(resource.name.trim());
      if (resource.holds === undefined || !variables || variables.size === 0) return [];
      return [{ ...pick(resource, READ.answers), schema: publishedSchema(resource.schema, variables) }];
    }),
  };
}

/** The names of the fields that the descriptor says may be published whatever they hold. */
export function toldPublic(descriptor: unknown, resource: string): ReadonlySet<string> {
  const { resources } = descriptor as Descriptor;
  const fields = resources.find(({ name }) => name.trim() === resource)?.schema.fields ?? [];
  return new Set(fields.flatMap(({ name, publish }) => (publish === true ? [name.trim()] : [])));
}

function publishedSchema(schema: Resource["schema"], variables: ReadonlySet<string>): unknown {
  const isKept = (name: string) => variables.has(name.trim());
  const { fields, multiples = [], batteries = [] } = schema;
  return {
    ...pick(schema, READ.schema),
    fields: fields
      .filter(({ name, partOf = name }) => isKept(partOf))
      .map((field) => pick(field, READ.field)),
    multiples: multiples.filter(({ name }) => isKept(name)).map((multiple) => pick(multiple, READ.multiple)),
    batteries: batteries.flatMap((battery) => {
      const items = battery.items.filter(isKept);
      return items.length > 1 ? [{ ...battery, items }] : [];
    }),
  };
}

/** Its properties of these names, and their translations; of licences and sources what is said of them. */
const pick = (object: unknown, names: ReadonlySet<string>): object =>
  Object.fromEntries(
    Object.entries(object as object).flatMap(([name, value]): [string, unknown][] => {
      if (!names.has(name.replace(/@.*$/, ""))) return [];
      const isList = (name === "licenses" || name === "sources") && Array.isArray(value);
      return [[name, isList ? value.map((one) => pick(one, READ.described)) : value]];
    }),
  );
