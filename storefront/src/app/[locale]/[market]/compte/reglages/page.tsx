export { default, generateMetadata } from "../../account/settings/page";
