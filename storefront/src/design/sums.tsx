interface Sum {
  label: string;
  /** Written out, with its currency. */
  value: string;
}

/** Amounts under each other, and what they come to. */
export function Sums({ rows, total, note }: { rows: readonly Sum[]; total: Sum; note?: string }) {
  return (
    <dl className="sum">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="sum-total">
        <dt>{total.label}</dt>
        <dd>
          <span className="display">{total.value}</span>
          {note ? <span className="quiet small">{note}</span> : null}
        </dd>
      </div>
    </dl>
  );
}
