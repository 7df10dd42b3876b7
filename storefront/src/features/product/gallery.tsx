import type { Listing, Picture as PictureData } from "@azalai/contracts";
import { preload } from "react-dom";
import { Icon } from "@/design/icon";
import { Picture } from "@/design/picture";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { ZoomKeys } from "./zoom-keys";

const FIRST_SIZES = "(max-width: 60rem) 92vw, 52vw";
const OTHER_SIZES = "(max-width: 60rem) 92vw, 26vw";

type Sources = NonNullable<PictureData["sources"]>;

/**
 * The pictures of a good, the first one large. Each leads to itself as large as the window, by a fragment of the address:
 * the browser's own way back closes it, and nothing of it needs JavaScript.
 */
export function Gallery({ reader, listing }: { reader: Reader; listing: Listing }) {
  const t = translator(reader.locale);
  const { pictures, handle } = listing;
  const count = pictures.length;
  fetchFirst(pictures[0]?.sources);
  return (
    <>
      {/* Told from the start: to wait for a second picture would move the first, which is shown by then. */}
      <div className={count > 1 ? "gallery gallery-several" : "gallery"}>
        {pictures.map((picture, index) => {
          const shown = (
            <Picture
              picture={picture}
              sizes={index === 0 ? FIRST_SIZES : OTHER_SIZES}
              first={index === 0}
              transitionName={index === 0 ? `p-${handle}` : undefined}
            />
          );
          if (!picture.sources)
            return (
              <div key={picture.alt} className="gallery-plain">
                {shown}
              </div>
            );
          return (
            <a key={picture.alt} id={`picture-${index + 1}`} href={`#zoom-${index + 1}`}>
              {shown}
              <span className="sr-only">{t("product.enlarge", { index: index + 1, count })}</span>
            </a>
          );
        })}
      </div>
      {pictures.map((picture, index) =>
        picture.sources ? (
          <Zoom
            key={picture.alt}
            reader={reader}
            picture={picture}
            sources={picture.sources}
            index={index}
            count={count}
          />
        ) : null,
      )}
      <ZoomKeys />
    </>
  );
}

/** The page's largest paint: asked for in its head, since browsers find a picture of several formats later than a plain one. */
function fetchFirst(sources: PictureData["sources"] | undefined): void {
  if (!sources) return;
  const widths = Object.entries(sources.avif).map(([width, url]) => `${url} ${width}w`);
  preload(sources.avif[640], {
    as: "image",
    type: "image/avif",
    imageSrcSet: widths.join(", "),
    imageSizes: FIRST_SIZES,
    fetchPriority: "high",
  });
}

interface ZoomProps {
  reader: Reader;
  picture: PictureData;
  sources: Sources;
  index: number;
  count: number;
}

/** One picture over the whole window while the address names it. As a background it is only fetched then, with or without JavaScript. */
function Zoom({ reader, picture, sources, index, count }: ZoomProps) {
  const t = translator(reader.locale);
  const number = index + 1;
  const place = t("product.zoom.label", { index: number, count });
  const large = `image-set(url("${sources.avif[1200]}") type("image/avif"), url("${sources.webp[1200]}") type("image/webp"))`;
  return (
    <section className="zoom deep" id={`zoom-${number}`} aria-label={place} tabIndex={-1}>
      <p className="zoom-bar">
        <span>{`${number} / ${count}`}</span>
        <a href={`#picture-${number}`} data-key="Escape">
          {t("product.zoom.close")}
          <Icon name="close" />
        </a>
      </p>
      <div
        className="zoom-picture"
        role="img"
        aria-label={picture.alt}
        style={{ backgroundColor: picture.color, backgroundImage: large }}
      />
      {count > 1 ? (
        <p className="zoom-bar">
          <a href={`#zoom-${index === 0 ? count : index}`} data-key="ArrowLeft" className="zoom-back">
            <Icon name="chevron" />
            {t("product.zoom.previous")}
          </a>
          <a href={`#zoom-${number === count ? 1 : number + 1}`} data-key="ArrowRight">
            {t("product.zoom.next")}
            <Icon name="chevron" />
          </a>
        </p>
      ) : null}
    </section>
  );
}
