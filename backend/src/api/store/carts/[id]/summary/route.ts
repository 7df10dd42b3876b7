export { answerCart as GET } from "../answer-cart";
