export { default, generateMetadata } from "../../../account/addresses/new/page";
