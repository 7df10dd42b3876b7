export { default, generateMetadata } from "../../account/log-in/page";
