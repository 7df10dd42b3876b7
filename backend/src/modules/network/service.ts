import { MedusaService } from "@medusajs/framework/utils";
import { Antenna } from "./models/antenna";
import { Certification } from "./models/certification";
import { Member } from "./models/member";
import { Place } from "./models/place";
import { Seller } from "./models/seller";
import { Territory } from "./models/territory";

/** The network: antennas, their territories and places, who sells there and who acts for whom. */
export class NetworkModuleService extends MedusaService({ Antenna, Certification, Member, Place, Seller, Territory }) {}
