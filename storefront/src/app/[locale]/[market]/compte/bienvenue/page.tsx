export { default, generateMetadata } from "../../account/welcome/page";
