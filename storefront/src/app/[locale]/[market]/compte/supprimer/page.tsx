export { default, generateMetadata } from "../../account/delete/page";
