export { default, generateMetadata } from "../../../account/addresses/[id]/page";
