import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A certificate held by a seller. Shown only while valid and only for schemes on the allow-list. */
export const Certification = model.define("certification", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  scheme: model.text(),
  holder: model.text(),
  number: model.text(),
  scope: model.text().nullable(),
  url: model.text(),
  valid_from: model.dateTime(),
  valid_until: model.dateTime(),
  seller: model.belongsTo(() => Seller, { mappedBy: "certifications" }),
});
