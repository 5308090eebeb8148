package io.entrepot.payment.web;

import io.entrepot.kernel.Permission;
import io.entrepot.payment.ChannelHealth;
import io.entrepot.payment.PaymentDeskApi;
import io.entrepot.platform.web.Needs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** How the providers did for the last day. */
@RestController
@RequestMapping("/api/v1/console/payment/channels")
class ConsoleChannels {
    /** The providers that were asked anything. */
    record ChannelList(List<ChannelHealth> items) {}

    private final PaymentDeskApi desk;

    ConsoleChannels(PaymentDeskApi desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Permission.PAYMENT_READ)
    ChannelList channels() {
        return new ChannelList(desk.channels());
    }
}
