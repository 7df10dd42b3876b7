import type { Picture } from "@azalai/contracts";
import type { FileDTO } from "@medusajs/types";
import type { BothText } from "../content/schema.js";
import type { PictureFormat, PictureWidth, RenderedDrawing } from "../pictures/render-drawing.js";
import type { ShopServices } from "./shop-services.js";

/** A picture as metadata keeps it: the contract's, in both languages. */
export type StoredPicture = Omit<Picture, "alt"> & { alt: BothText };

export interface PictureInShop {
  stored: StoredPicture;
  /** Address of a small file on the backend's own origin, for Medusa's admin. */
  thumbnailPath: string;
}

/** Stores a drawing's files through the File module; the shop's addresses of them begin with `fileUrlPath`. */
export async function storePicture(
  { files }: ShopServices,
  { aspect, color, files: rendered, share }: RenderedDrawing,
  alt: BothText,
  fileUrlPath: string,
): Promise<PictureInShop> {
  const stored = await files.createFiles([
    ...rendered.map(({ name, format, bytes }) => asUpload(name, `image/${format}`, bytes)),
    ...(share ? [asUpload(share.name, "image/jpeg", share.bytes)] : []),
  ]);
  const shareFile = share && stored.at(-1);
  const fileOf = (format: PictureFormat, width: PictureWidth): FileDTO => {
    const file = stored[rendered.findIndex((one) => one.format === format && one.width === width)];
    if (!file) throw new Error(`no ${format} of ${width} px was stored`);
    return file;
  };
  const widthsOf = (format: PictureFormat) => ({
    320: `${fileUrlPath}/${fileOf(format, 320).id}`,
    640: `${fileUrlPath}/${fileOf(format, 640).id}`,
    1200: `${fileUrlPath}/${fileOf(format, 1200).id}`,
  });
  return {
    stored: {
      alt,
      aspect,
      color,
      sources: { avif: widthsOf("avif"), webp: widthsOf("webp") },
      share: shareFile ? `${fileUrlPath}/${shareFile.id}` : null,
    },
    thumbnailPath: new URL(fileOf("webp", 640).url).pathname,
  };
}

const asUpload = (filename: string, mimeType: string, bytes: Buffer) => ({
  filename,
  mimeType,
  content: bytes.toString("base64"),
  access: "public" as const,
});
