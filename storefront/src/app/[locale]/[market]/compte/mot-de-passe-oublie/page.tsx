export { default, generateMetadata } from "../../account/forgotten-password/page";
