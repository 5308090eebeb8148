package io.entrepot.payment;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who decide which ways to pay are offered, and when money is taken. */
@HttpExchange("/doors/payment")
public interface PaymentDeskApi {
    /** The ways to pay this amount that providers have, those not offered too. */
    @PostExchange("/settings")
    List<MethodSetting> settings(@RequestBody MethodQuery query);

    /** How the providers did for the last day. */
    @PostExchange("/channels")
    List<ChannelHealth> channels();

    /**
     * Decides about one of them. A provider that can't hold an amount refuses {@code HAND_OVER} as
     * {@code capture_not_choosable}.
     */
    @PostExchange("/saveSetting")
    void saveSetting(@RequestBody SaveMethodSetting command);
}
