package io.entrepot.payment.spi;

/** What came of a call to a provider. */
public sealed interface GatewayAnswer {

    /** The provider answered with the payment as it stands now. */
    record Answered(ProviderPayment payment) implements GatewayAnswer {}

    /** The provider took the request under this id of its own and will tell later how it ended. */
    record Accepted(String providerId) implements GatewayAnswer {}

    /** The provider refused for good, and nothing happened. */
    record Refused(String code) implements GatewayAnswer {}

    /** The provider answered that it has no such payment. */
    record NotFound() implements GatewayAnswer {}

    /** It may or may not have happened: ask, don't guess. */
    record Unknown(String why) implements GatewayAnswer {}

    /** The request never left us, so nothing happened. */
    record NotSent(String why) implements GatewayAnswer {}
}
