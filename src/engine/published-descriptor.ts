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
 * A descriptor without the fields of what is left out, and all that names them: what they list is what respondents
 * answered.
 *
 * @param kept - of each resource of answers, by its name, the variables that are published
 */
export function publishedDescriptor(
  descriptor: unknown,
  kept: ReadonlyMap<string, ReadonlySet<string>>,
): unknown {
  const { resources } = descriptor as Descriptor;
  return {
    ...(descriptor as Descriptor),
    resources: resources.map((resource) => {
      const variables = kept.get(resource.name.trim());
      return variables ? { ...resource, schema: publishedSchema(resource.schema, variables) } : resource;
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
    ...schema,
    fields: fields.filter(({ name, partOf = name }) => isKept(partOf)),
    multiples: multiples.filter(({ name }) => isKept(name)),
    batteries: batteries.flatMap((battery) => {
      const items = battery.items.filter(isKept);
      return items.length > 1 ? [{ ...battery, items }] : [];
    }),
  };
}
