// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sampledevice.h"
#include "models/actions/endorsements.h"
#include "models/actions/reviews.h"
#include "models/actions/standards.h"

#include <array>
#include <optional>
#include <vector>

namespace cooperage {

/// Standards and endorsements of the sample: a request in every state, each brought there by the people who
/// may, over the half year before today. The makers are those of sampleMakers(), in its order: the second and
/// third are coordinators.
class SamplePraise
{
public:
    SamplePraise(const std::vector<std::unique_ptr<SampleDevice>> &devices, SampleClock &clock)
        : m_devices(devices)
        , m_clock(clock)
    {
    }
    Result<void> add();

private:
    using Marks = std::array<int, 4>; ///< skill, finish, originality, honest claims
    struct Case
    {
        Id<Endorsement> id;
        int maker = 0;
        int coordinator = 1;
        std::vector<int> reviewers;
    };

    void standards();
    void standard(const QString &name, const QString &aims, int validityMonths);
    void pastOnes();
    void runningOnes();
    void words(); ///< samplepartners.cpp
    void persons();

    void word(int by, int about, const char *text, Relations ties);

    // samplethanks.cpp
    void exchanges();
    void praise(int by, const RawId &subject, const Id<Workshop> &workshop, const char *text);
    void decideNewestCase(const char *reason);
    void thanksAndReminders();
    void standingTies();

    Case draft(int maker, int listing, const QString &standard);
    Case submitted(int maker, int listing, const QString &standard);
    Case opened(int maker, int listing, const QString &standard);
    Case reviewed(int maker, int listing, const QString &standard, const std::vector<Marks> &marks);
    Case decided(int maker, int listing, const QString &standard, const char *outcome);
    Case published(int maker, int listing, const QString &standard, const QString &praise);
    void assess(int by, const Case &about, const Marks &marks, AssessmentKind kind);
    void step(int by, const Case &about, const char *command, const QString &reason = {},
        const QJsonObject &arguments = {});
    void tie(const Case &about, const char *words);
    void publish(const Case &about, const QString &praise);

    SampleDevice &device(int who) { return *m_devices.at(std::size_t(who)); }
    void sync(int who) { check(device(who).sync()); }
    void everybodySyncs();
    void days(int count) { m_clock.ms += count * SampleClock::dayMs; }
    template <class T> T check(Result<T> result)
    {
        if (result)
            return std::move(*result);
        m_error = m_error ? m_error : std::optional(result.error());
        return T{};
    }
    void check(const Result<void> &result)
    {
        if (!result && !m_error)
            m_error = result.error();
    }

    const std::vector<std::unique_ptr<SampleDevice>> &m_devices;
    SampleClock &m_clock;
    std::optional<Error> m_error; ///< the first one; later steps are skipped
};

} // namespace cooperage
