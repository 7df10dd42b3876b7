interface PagerProps {
  /** From 1. */
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  words: { label: string; previous: string; next: string; page: (page: number) => string };
}

/** Links to the other pages of a list; nothing where there is one page only. */
export function Pager({ page, pageCount, hrefOf, words }: PagerProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="pager" aria-label={words.label}>
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          {words.previous}
        </a>
      ) : null}
      <ol>
        {Array.from({ length: pageCount }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={hrefOf(number)}
              aria-current={number === page ? "page" : undefined}
              aria-label={words.page(number)}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
