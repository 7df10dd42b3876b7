export { default, generateMetadata } from "../../account/addresses/page";
