/** What a codebook that says nothing of its respondents is taken to say. */
const UNSAID = {
  holds: "answers",
  respondents: "répondants",
  "respondents@en": "respondents",
  unit: "person",
};

/**
 * A Data Package that others wrote says nothing of what its resources hold: the first with a schema is then taken for
 * answers. Anything else is given back as it is.
 */
export function asCodebook(descriptor: unknown): unknown {
  if (!isRecord(descriptor) || !Array.isArray(descriptor.resources)) return descriptor;
  const { resources } = descriptor;
  const plain = resources.findIndex((resource) => isRecord(resource) && isRecord(resource.schema));
  const says = resources.some((resource) => isRecord(resource) && resource.holds !== undefined);
  if (says || plain < 0) return descriptor;
  const resource: Record<string, unknown> = resources[plain];
  const name = textOr(resource.name, "codebook");
  const path = textOr(Array.isArray(resource.path) ? resource.path[0] : resource.path, name);
  return {
    ...descriptor,
    name: textOr(descriptor.name, name),
    resources: [{ ...UNSAID, ...resource, name, path }],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === "string" && value.trim() !== "" ? value : otherwise;
