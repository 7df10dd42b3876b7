/** A piece of SQL with the values bound in it, in order. */
export interface Fragment {
  text: string;
  values: Bound[];
}
export type Bound = string | number | boolean | null;

/** SQL whose holes are bound values, or other fragments, which are set in as they are. */
export function sql(strings: TemplateStringsArray, ...holes: (Fragment | Bound)[]): Fragment {
  const fragment: Fragment = { text: strings[0] ?? "", values: [] };
  holes.forEach((hole, index) => {
    if (isFragment(hole)) {
      fragment.text += hole.text;
      fragment.values.push(...hole.values);
    } else {
      fragment.text += "?";
      fragment.values.push(hole);
    }
    fragment.text += strings[index + 1] ?? "";
  });
  return fragment;
}

/** SQL written by us, never from outside: a keyword, an operator. */
export const verbatim = (text: string): Fragment => ({ text, values: [] });

/** A table's or column's name. @throws Error where it is anything but small letters, digits and underscores */
export function identifier(name: string): Fragment {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" cannot name a table or a column`);
  return verbatim(`"${name}"`);
}

export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    text: fragments.map(({ text }) => text).join(separator),
    values: fragments.flatMap(({ values }) => values),
  };
}

function isFragment(hole: Fragment | Bound): hole is Fragment {
  return typeof hole === "object" && hole !== null;
}
