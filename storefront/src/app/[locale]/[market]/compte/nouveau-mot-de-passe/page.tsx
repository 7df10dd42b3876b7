export { default, generateMetadata } from "../../account/new-password/page";
