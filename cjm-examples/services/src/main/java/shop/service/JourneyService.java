package shop.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that keeps journey maps. That a map can stand in a request needs no code: Spring Boot finds the Jackson module. */
@SpringBootApplication
public class JourneyService {
    public static void main(String[] arguments) {
        SpringApplication.run(JourneyService.class, arguments);
    }
}
