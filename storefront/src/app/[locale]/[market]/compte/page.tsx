export { default, generateMetadata } from "../account/page";
